import React from 'react';

export default class Page extends React.Component {
  constructor(props) {
    super(props);
    this.state = { text: '', label: 'fixed' };
    this.load = this.load.bind(this);
  }
  load() {
    const text = source(); // source: a
    this.setState((previous) => ({ ...previous, text }));
  }
  componentDidUpdate() {
    sink(this.state.text); // known-miss: a this way for React to hand values over has no row
    sink(this.state.label);
  }
  render() {
    return <button onClick={this.load}>{this.state.label}</button>;
  }
}
