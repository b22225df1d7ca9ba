const secret = source(); // source: a
sink(String(secret)); // flow: a
sink(secret.toString()); // flow: a
sink(secret.valueOf()); // flow: a
sink(new String(secret).toString()); // flow: a
sink(String('fixed'));
sink(String(secret.length));
sink(['x', secret].toString()); // flow: a
sink(['x', 'y'].toString());
