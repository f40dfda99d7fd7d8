try {
  document.documentElement.dataset.theme = localStorage.palanca
} catch {}
