// What a page starts as a worker is its code as well.
self.onmessage = () => fetch('https://other.example.com/worker'); // expect: egress-external, egress-undeclared
