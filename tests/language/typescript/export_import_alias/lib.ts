namespace Inner {
  export const secret = source(); // source: a
  export const title = 'fixed';
}
export import Data = Inner;
export import label = Inner.title;
