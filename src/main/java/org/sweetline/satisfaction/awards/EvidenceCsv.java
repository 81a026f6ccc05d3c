package org.sweetline.satisfaction.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.sweetline.satisfaction.awards.formulas.Exposure;
import org.sweetline.satisfaction.awards.formulas.Ledger;
import org.sweetline.satisfaction.awards.formulas.Merit;
import org.sweetline.web.CsvTable;
import org.sweetline.web.PublicAddress;
import org.sweetline.web.Words;

/** All that was counted, a row each, with the way back to it. */
@ApplicationScoped
class EvidenceCsv {

    private final PublicAddress address;

    @Inject
    EvidenceCsv(PublicAddress address) {
        this.address = address;
    }

    String of(AwardYear year, Ledger ledger) {
        Map<Long, String> names = RecountView.names(ledger);
        CsvTable table = new CsvTable(true)
                .row("Sweetline awards", ledger.year())
                .row("Formula", ledger.formula())
                .row("From", ledger.from())
                .row("Until", ledger.until())
                .row("Counted", year.countedAt())
                .row("Frozen", year.frozenAt())
                .row("SHA-256", year.hash())
                .row("Rows", ledger.merits().size() + ledger.exposures().size())
                .row()
                .row("Kind", "Category", "Colleague", "What", "Who", "Within", "At", "Chances", "Hits", "Link");
        for (Merit merit : ledger.merits()) {
            table.row(
                    "merit",
                    Words.of(merit.category()),
                    names.get(merit.agent()),
                    merit.key(),
                    merit.who(),
                    merit.stratum(),
                    merit.at(),
                    null,
                    null,
                    merit.ticket() == 0 ? null : address.url("/tickets/T-" + merit.ticket()));
        }
        for (Exposure each : ledger.exposures()) {
            table.row(
                    "chances",
                    Words.of(each.category()),
                    names.get(each.agent()),
                    null,
                    null,
                    each.stratum(),
                    null,
                    each.chances(),
                    each.hits(),
                    null);
        }
        return table.text();
    }
}
