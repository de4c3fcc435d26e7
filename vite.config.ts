import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [react(), tailwindcss()],
  build: { target: 'es2022' },
  test: {
    include: ['src/**/*.test.ts'],
    env: { TZ: 'Pacific/Chatham' },
  },
});
