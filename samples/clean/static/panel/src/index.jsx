import React from 'react';
import { createRoot } from 'react-dom/client';
import { Panel } from './Panel';

createRoot(document.getElementById('root')).render(<Panel />);
