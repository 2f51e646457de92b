// Has the browser keep the site, so that it works without a network after the first visit.
if ('serviceWorker' in navigator)
  navigator.serviceWorker.register(new URL('service-worker.js', import.meta.url)).catch(() => {
    // A private window, or a page that was opened from a file.
  });
