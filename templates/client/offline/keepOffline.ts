/**
 * Keeps the whole archive on the reader's device where its settings allow it (`offline: true`), and says so at the foot of the
 * page once it is there. Not for readers who asked their browser to save data, nor for an archive that is being worked on.
 */
export function keepOffline(): void {
  const address = document.documentElement.dataset['offline'];
  if (address === undefined || !('serviceWorker' in navigator) || savesData()) return;
  if (document.querySelector('script[src*="/.11ty/"]') !== null) return;
  // after the page itself: the archive comes behind what the reader waits for
  addEventListener('load', () => {
    navigator.serviceWorker.register(address).then(
      () => undefined,
      () => undefined,
    );
    void navigator.serviceWorker.ready.then(say);
  });
}

function savesData(): boolean {
  if (!('connection' in navigator)) return false;
  const { connection } = navigator;
  return (
    typeof connection === 'object' &&
    connection !== null &&
    'saveData' in connection &&
    connection.saveData === true
  );
}

function say(): void {
  const note = document.createElement('p');
  note.id = 'offline';
  note.textContent = 'Auf diesem Gerät auch ohne Netz lesbar.';
  document.querySelector('.foot')?.append(note);
}
