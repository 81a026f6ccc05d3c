package org.sweetline.reports;

import java.util.List;
import org.sweetline.web.Bilingual;

/** What filters can be set to. */
public record ReportChoicesView(
        String zone,
        List<ReportChoiceView> agents,
        List<ReportChoiceView> teams,
        List<ReportChoiceView> topics,
        List<ReportChoiceView> campaigns,
        List<ReportChoiceView> channels) {

    public record ReportChoiceView(String key, Bilingual name) {}
}
