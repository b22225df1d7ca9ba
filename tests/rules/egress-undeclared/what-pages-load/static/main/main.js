const image = new Image();
image.src = 'https://images.example.com/a.png'; // expect: egress-external

class Player {
  constructor() {
    this.image = new Image();
    this.image.src = 'https://media.example.com/a.png'; // expect: egress-external, egress-undeclared
    this.sound = new Audio('https://media.example.com/a.mp3'); // expect: egress-external
  }
}
new Player();

document.createElement('iframe').src = 'https://frames.example.com/'; // expect: egress-external
document.createElement('img').src = 'https://frames.example.com/'; // expect: egress-external, egress-undeclared
document.createElement('script').setAttribute('src', 'https://scripts.example.com/a.js'); // expect: egress-external
document.createElement('script').setAttribute('title', 'https://frames.example.com/a.js');

// Of an element of which nothing is known, any of the lists will do.
document.getElementById('a').src = 'https://scripts.example.com/'; // expect: egress-external
document.getElementById('a').src = 'https://api.example.com/'; // expect: egress-external, egress-undeclared

import('https://scripts.example.com/a.js'); // expect: egress-external
import('https://frames.example.com/a.js'); // expect: egress-external, egress-undeclared
new Worker('https://scripts.example.com/a.js'); // expect: egress-external
new Worker(new URL('./own.js', import.meta.url));
new FontFace('A', 'url(https://fonts.example.com/a.woff2)'); // expect: egress-external
new RTCPeerConnection({ iceServers: [{ urls: 'stun:stun.example.com:3478' }] }); // expect: egress-external
document.body.style.backgroundImage = 'url(https://fonts.example.com/a.png)'; // expect: egress-external, egress-undeclared

document.body.innerHTML = '<img src="https://images.example.com/a.png"><b>url</b>'; // expect: egress-external
document.body.innerHTML = '<iframe src="https://images.example.com/a.png"></iframe>'; // expect: egress-external, egress-undeclared
document.body.textContent = '<iframe src="https://images.example.com/a.png"></iframe>';
