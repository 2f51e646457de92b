import './work-of.ts';
