import React from 'react';

class Boundary extends React.Component {
  state = { message: 'none', label: 'fixed' };
  static getDerivedStateFromError(error) {
    sink(error.message); // known-miss: a this way for React to hand values over has no row
    return { message: error.message };
  }
  render() {
    sink(this.state.label);
    return this.state.message === 'none' ? this.props.children : <p>failed</p>;
  }
}
function Failing() {
  throw new Error(source()); // source: a
}

export default function App() {
  return (
    <Boundary>
      <Failing />
    </Boundary>
  );
}
