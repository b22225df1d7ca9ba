export default 'fixed';
