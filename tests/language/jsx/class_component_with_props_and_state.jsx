import React from 'react';

class Page extends React.Component {
  state = { note: '', label: 'fixed' };
  componentDidMount() {
    const loaded = source(); // source: b
    this.setState({ note: loaded });
  }
  render() {
    sink(this.props.text); // flow: a
    sink(this.props.label);
    sink(this.state.note); // flow: b
    sink(this.state.label);
    return <p>{this.props.text}</p>;
  }
}

export default function App() {
  const secret = source(); // source: a
  return <Page text={secret} label="fixed" />;
}
