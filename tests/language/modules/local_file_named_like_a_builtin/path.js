export default { join: (text) => text + source() }; // source: a
