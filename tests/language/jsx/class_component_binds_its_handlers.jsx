import React from 'react';
export class Editor extends React.Component {
  state = { draft: '', saved: false };
  constructor(props) { super(props); this.change = this.change.bind(this); }
  change() { this.setState({ draft: source() }); } // source: a
  save = () => { this.props.onSave(this.state.draft); this.setState({ saved: true }); };
  componentDidUpdate(prev, prevState) {
    sink(this.state.draft); // flow: a
    sink(this.state.saved);
    sink(prevState.draft); // flow: a
  }
  render() { return <textarea onChange={this.change} onBlur={this.save} value={this.state.draft} />; }
}
export const Page = () => <Editor onSave={(d) => sink(d)} />; // flow: a
