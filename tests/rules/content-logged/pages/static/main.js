const $ = (id) => document.getElementById(id);

// The text of an element is what users wrote, the element itself, what one types or chooses there are not.
$('go').addEventListener('click', () => console.log($('go').textContent)); // expect: content-logged
$('go').addEventListener('click', (event) => console.log(event.type, event.target.value, $('go').getAttribute('id')));
$('file').addEventListener('change', ({ target }) => console.log([...target.files].reduce((sum, file) => sum + file.size, 0)));
