#!/usr/bin/env bash
# Lands the branch of this worktree on main: rebase, cheap checks, generated files recorded anew, quick tests, fast-forward.
#   tools/land.sh        in a worktree with a branch of its own; commit first
# Generated files are not merged: where they conflict main's are taken, and recorded again. Where two branches raised one revision
# it is raised once more. One lands at a time; the others wait.
set -euo pipefail
cd "$(git rev-parse --show-toplevel)"

generated='^(test/rules/(outcomes|heeded|found)/|test/rules/revisions\.json$|docs/rules/)'
branch=$(git branch --show-current)
main=$(git worktree list --porcelain | awk '/^worktree /{tree=substr($0,10)} $0=="branch refs/heads/main"{print tree}')
own=$(git rev-parse --git-dir)
log=$own/land.log

fail() { echo "land: $*" >&2; exit 1; }
nothing_open() { [ -z "$(git status --porcelain)" ] || { git status --short | head >&2; fail "$1"; }; }
changed() { git diff --name-only main --diff-filter=d; }
amend() { git add -A "$@"; git diff --cached --quiet || git commit -q --amend --no-edit; }
number_in() { grep -oE "REVISION = '?[0-9]+" | grep -oE '[0-9]+' | sort -n | tail -1; }
compile() { npx tsc -p . --incremental --tsBuildInfoFile "$own/land.tsbuildinfo"; }
run_tests() { npx mocha --no-config --require dist/test/setup.js --timeout 300000 --reporter dot "$@"; }

# During a rebase "ours" is main's.
resolve() {
  local file=$1 next
  if grep -qE "$generated" <<<"$file"; then
    git checkout --ours -- "$file" 2>/dev/null || git rm -q -f -- "$file" || true
    git add -A -- "$file" 2>/dev/null || true
  elif [ "$file" = test/reading/revision.test.ts ]; then
    git checkout --ours -- "$file"
    git add "$file"
  elif [ "$file" = rules/compare/revision.ts ]; then
    next=$(($(number_in <"$file") + 1))
    git checkout --ours -- "$file"
    sed -i "s/REVISION = [0-9]*/REVISION = $next/" "$file"
    git add "$file"
  else
    fail "conflict in $file: resolve it and \`git rebase --continue\`, or \`git rebase --abort\`; then land again"
  fi
}

rebase() {
  git rebase main >"$log" 2>&1 && return
  while [ -d "$(git rev-parse --git-path rebase-merge)" ]; do
    for file in $(git diff --name-only --diff-filter=U); do resolve "$file"; done
    if GIT_EDITOR=true git rebase --continue >>"$log" 2>&1; then continue; fi
    # nothing is left of a commit that only recorded
    [ -n "$(git diff --name-only --diff-filter=U)" ] || git rebase --skip >>"$log" 2>&1 || true
  done
  git merge-base --is-ancestor main HEAD || fail "the rebase onto main failed: $(tail -3 "$log")"
}

# What takes seconds comes before what takes minutes.
check_form() {
  local files code
  files=$(changed | grep -E '\.(ts|js|mjs|json|md|ejs|css)$' | grep -vE "$generated" || true)
  [ -n "$files" ] || return 0
  npx prettier --check --log-level warn --ignore-unknown $files
  code=$(grep -E '\.(ts|js|mjs)$' <<<"$files" || true)
  [ -z "$code" ] || npx eslint $code
}

raise_comparisons() {
  local theirs ours
  changed | grep -qE '^rules/(compare|words|facts)/' || return 0
  theirs=$(git show main:rules/compare/revision.ts | number_in)
  ours=$(number_in <rules/compare/revision.ts)
  [ "$ours" -le "$theirs" ] || return 0
  sed -i "s/REVISION = [0-9]*/REVISION = $((theirs + 1))/" rules/compare/revision.ts
  amend rules/compare/revision.ts
}

raise_reader() {
  local told hash next
  changed | grep -qE '^(reading|documents|model|test/reading)/' || return 0
  told=$(run_tests dist/test/reading/revision.test.js 2>&1) && return 0
  hash=$(grep -oE '^ +-? +"hash": "[0-9a-f]+"' <<<"$told" | head -1 | grep -oE '[0-9a-f]{16}') || fail "$told"
  next=$(($(git show main:reading/read.ts | number_in) + 1))
  sed -i "s/READER_REVISION = '[0-9]*'/READER_REVISION = '$next'/" reading/read.ts
  sed -i "s/const KEPT = .*/const KEPT = { revision: '$next', hash: '$hash' };/" test/reading/revision.test.ts
  compile
  amend reading test/reading
}

record() {
  changed | grep -qE '^(rules|reading|model|bench/rules|test/rules)/' || return 0
  node tools/record-rule-revisions.mjs --revisions || fail 'raise these revisions and commit; then land again'
  nice node tools/record-rule-revisions.mjs
  node tools/write-rule-pages.mjs
  amend test/rules docs/rules
}

quick_tests() {
  local own_tests
  own_tests=$(changed | grep -E '^test/(rules|reading|model|cli)/.*\.test\.ts$' | sed 's/^/dist\//; s/\.ts$/.js/' || true)
  run_tests dist/test/rules/{revisions,examples,pages}.test.js dist/test/reading/revision.test.js \
    dist/test/house/*.test.js $own_tests
}

[ -n "$branch" ] && [ "$branch" != main ] || fail 'run it in a worktree with a branch of its own'
[ -n "$main" ] || fail 'no worktree has main checked out'
exec 9>"$(git rev-parse --git-common-dir)/land.lock"
flock 9
nothing_open 'commit first'
rebase
check_form
raise_comparisons
compile
raise_reader
record
quick_tests
nothing_open 'the tests left changes'
cd "$main"
git merge --ff-only "$branch" | tail -1
echo "landed $branch on main at $(git rev-parse --short main)"
