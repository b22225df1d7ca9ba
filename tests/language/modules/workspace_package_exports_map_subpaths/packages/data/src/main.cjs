exports.load = () => 'fixed';
