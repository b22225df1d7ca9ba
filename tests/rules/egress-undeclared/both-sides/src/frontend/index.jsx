import React, { useState } from 'react';
import ForgeReconciler, { Button, Image, Text } from '@forge/react';
import { invoke } from '@forge/bridge';

const Page = () => {
  const [live, setLive] = useState(false);
  const refresh = async () => setLive((await invoke('status')).live);
  return (
    <>
      <Image src="https://cdn.example.com/logo.png" alt="logo" /> {/* expect: egress-external */}
      <Image src="https://img.example.com/banner.png" alt="banner" /> {/* expect: egress-external, egress-undeclared */}
      <Text>{live ? 'up' : 'down'}</Text>
      <Button onClick={refresh}>Refresh</Button>
    </>
  );
};

ForgeReconciler.render(<Page />);
