package org.sweetline.reports;

import java.util.List;
import org.sweetline.web.Bilingual;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/** A report as the index shows it, with what it can be asked. */
public record ReportCardView(
        String name,
        Bilingual title,
        Bilingual about,
        List<String> parameters,
        List<String> groups,
        String formula,
        @OneOf(ReportRange.class) String usual) {

    static ReportCardView of(ReportCover cover) {
        return new ReportCardView(
                cover.name(),
                cover.title(),
                cover.about(),
                cover.parameters().stream().map(Words::of).sorted().toList(),
                cover.groups(),
                cover.formula(),
                Words.of(cover.usual()));
    }
}
