package org.sweetline.reports;

import java.util.List;
import java.util.Set;
import org.sweetline.security.Permission;
import org.sweetline.web.Bilingual;

/**
 * What a report says of itself.
 *
 * @param name as it stands in addresses
 * @param about what it answers, in one sentence
 * @param parameters what it can be narrowed to
 * @param groups what it can be told apart by, the usual one first; none when it can't
 * @param formula changes when the numbers are made otherwise
 * @param usual the days it is about when none are said
 */
public record ReportCover(
        String name,
        Bilingual title,
        Bilingual about,
        Permission permission,
        Set<ReportParameter> parameters,
        List<String> groups,
        String formula,
        ReportRange usual) {}
