document.title = 'Page';
