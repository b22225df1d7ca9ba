exports.name = () => 'fixed';
