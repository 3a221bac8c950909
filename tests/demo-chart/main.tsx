/** A demonstration chart: Medplum's own React components over its mock client. Every patient is invented. */
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import '@medplum/react/styles.css';
import { MantineProvider } from '@mantine/core';
import { MedplumProvider } from '@medplum/react';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Chart } from './Chart.tsx';
import { demoClient } from './client.ts';

const client = await demoClient();

/** The path, kept in step with the browser's history: going to another patient loads no new page. */
function usePath() {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const read = () => setPath(location.pathname);
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  const navigate = (to: string) => {
    history.pushState(null, '', to);
    setPath(location.pathname);
  };
  return { path, navigate };
}

function App() {
  const { path, navigate } = usePath();
  return (
    <MedplumProvider medplum={client} navigate={navigate}>
      <MantineProvider>
        <Chart path={path} />
      </MantineProvider>
    </MedplumProvider>
  );
}

// Medplum's shell remembers in this key whether its navigation is open.
localStorage.setItem('navbarOpen', 'true');
createRoot(document.getElementById('root') ?? document.body).render(<App />);
