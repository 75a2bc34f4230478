/** How a command tells its exit code: 0 nothing found, 1 flags found, 2 could not run. */
export type Finish = (code: number) => void;
