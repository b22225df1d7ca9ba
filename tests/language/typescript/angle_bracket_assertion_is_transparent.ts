const secret = <string>source(); // source: a
const label = <string>'fixed';
sink(<any>secret); // flow: a
sink(<any>label);
