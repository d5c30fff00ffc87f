import { mount } from 'svelte';
import App from './App.svelte';
import './styles/fonts.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/layout.css';
import './styles/print.css';
import { setPaletteVariables } from './styles/paletteVariables.ts';
import { en } from './text/en/index.ts';

setPaletteVariables(document.documentElement.style);
mount(App, { target: document.getElementById('app')!, props: { catalogue: en } });
