const secret = source(); // source: a
sink([secret].map(String)); // flow: a
sink([secret].map(encodeURIComponent)); // flow: a
sink([secret].map(Boolean));
sink([secret].map(Number));
sink(['x'].map(String));
sink([secret, ''].filter(Boolean)); // flow: a
