export const NEUTRALITY =
  "Assay is neutral: it promotes no coin; assessments are not ratings and not advice.";

export function SiteFooter() {
  return (
    <footer className="site-footer">
      <p>{NEUTRALITY}</p>
    </footer>
  );
}
