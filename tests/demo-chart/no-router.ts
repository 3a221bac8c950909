/**
 * Stands in for react-router: @medplum/react imports it for ScrollToTop alone, which this chart does not
 * use, and does not list it among its peers.
 */
export const useLocation = (): Location => window.location;
