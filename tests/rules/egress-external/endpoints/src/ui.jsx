import React from 'react';
import ForgeReconciler, { Text } from '@forge/react';

ForgeReconciler.render(<Text>Nothing is asked of the endpoint here.</Text>);
