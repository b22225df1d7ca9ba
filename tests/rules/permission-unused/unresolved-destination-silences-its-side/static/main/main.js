document.getElementById('greeting').textContent = 'Hello';
