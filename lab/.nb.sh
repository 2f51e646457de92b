npx esbuild src/index.ts --bundle --platform=node --format=esm --packages=external --outfile=lab/.now.mjs 2>/dev/null; node lab/run.mjs .nesterr lab/.now.mjs > /tmp/nesterr2.txt
