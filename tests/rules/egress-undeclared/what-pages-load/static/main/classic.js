// Scripts of a page share what they declare and what they put on the window.
function save() {
  fetch('https://other.example.com/save'); // expect: egress-external, egress-undeclared
}
window.keep = () => {
  fetch('https://other.example.com/keep'); // expect: egress-external, egress-undeclared
};
