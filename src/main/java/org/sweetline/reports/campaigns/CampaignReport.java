package org.sweetline.reports.campaigns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.sweetline.problem.ProblemException;
import org.sweetline.reports.BehindView;
import org.sweetline.reports.Report;
import org.sweetline.reports.ReportCellView;
import org.sweetline.reports.ReportCover;
import org.sweetline.reports.ReportParameter;
import org.sweetline.reports.ReportQuery;
import org.sweetline.reports.ReportRange;
import org.sweetline.reports.ReportSheet;
import org.sweetline.reports.ReportTableView.ReportUnit;
import org.sweetline.reports.campaigns.CampaignRows.Brought;
import org.sweetline.reports.standard.Compared;
import org.sweetline.reports.standard.DayTables;
import org.sweetline.security.Permission;
import org.sweetline.surge.review.Reviews;
import org.sweetline.surge.topics.Topics.TopicCountView;
import org.sweetline.web.Bilingual;
import org.sweetline.web.PageRequest;

/** A campaign: when it was, what it brought, how those were served who came by it, and what came back. */
@ApplicationScoped
public class CampaignReport implements Report {

    private static final int QUOTES = 10;

    private static final ReportCover COVER = new ReportCover(
            "campaign",
            new Bilingual("Campaign report", "캠페인 보고서"),
            new Bilingual(
                    "What a campaign brought, and how satisfied those were who came by it.",
                    "캠페인으로 무엇이 들어왔고 그 고객들이 얼마나 만족했는지 봅니다."),
            Permission.READ_FIGURES,
            EnumSet.of(ReportParameter.CAMPAIGN),
            List.of(),
            "campaign-3",
            ReportRange.TODAY);

    private final CampaignRows rows;
    private final CampaignCohort cohort;
    private final CampaignBehind behind;
    private final Reviews reviews;

    @Inject
    CampaignReport(CampaignRows rows, CampaignCohort cohort, CampaignBehind behind, Reviews reviews) {
        this.rows = rows;
        this.cohort = cohort;
        this.behind = behind;
        this.reviews = reviews;
    }

    @Override
    public ReportCover cover() {
        return COVER;
    }

    @Override
    public ReportSheet answer(ReportQuery asked) throws SQLException {
        Optional<Long> campaign = asked.id(ReportParameter.CAMPAIGN);
        ReportSheet.Draft draft = new ReportSheet.Draft();
        Bilingual of = new Bilingual("orders", "주문");
        if (campaign.isEmpty()) {
            return draft.note("There has been no campaign yet.", "아직 캠페인이 없었습니다.")
                    .of(0, of);
        }
        long id = campaign.get();
        Brought brought = rows.brought(id);
        List<TopicCountView> topics = rows.topics(id);
        volume(draft, id, brought, topics);
        cohort.add(draft, asked, id);
        draft.table(CampaignTables.volume(reviews.figures(asked.from(), asked.until())))
                .table(DayTables.topics(new Bilingual("What they asked about", "무엇을 물었나"), topics, "tickets"))
                .note(
                        "It brought the orders of its time with its code or its item, with neither all of them; its customers"
                                + " belong to it from their first such order until 30 days after its end. Without an end it is"
                                + " taken to have lasted two days, or as long as its surge.",
                        "그 기간에 쿠폰 코드를 썼거나 해당 상품이 든 주문을, 둘 다 정해지지 않았으면 그 기간의 모든 주문을 캠페인 주문으로 셉니다. 고객은 첫 주문부터"
                                + " 캠페인이 끝나고 30일 뒤까지 포함됩니다. 종료 시각이 없으면 이틀, 또는 급증이 이어진 동안 계속된 것으로 봅니다.")
                .quotes(rows.quotes(id, QUOTES));
        return draft.of(brought.orders(), of);
    }

    @Override
    public List<BehindView> behind(ReportQuery asked, String figure, PageRequest page) throws SQLException {
        long campaign = asked.id(ReportParameter.CAMPAIGN)
                .orElseThrow(() -> ProblemException.invalid("campaign", "must be one of the campaigns"));
        return switch (figure) {
            case "tickets" ->
                behind.tickets(campaign, asked.value(ReportParameter.TOPIC).orElse(""), page);
            case "returns" -> behind.returns(campaign, cohort.daysSince(asked), page);
            case Compared.NORMAL + "returns" -> cohort.normalReturns(asked, behind, page);
            case "orders" -> behind.orders(campaign, page);
            case "customers" -> behind.customers(campaign, page);
            case "contacts" -> behind.contacts(campaign, page);
            default -> cohort.behind(asked, figure, page);
        };
    }

    private void volume(ReportSheet.Draft draft, long campaign, Brought brought, List<TopicCountView> topics)
            throws SQLException {
        long contacts = rows.contacts(campaign);
        long tickets = topics.stream().mapToLong(TopicCountView::tickets).sum();
        draft.figure(
                        "orders",
                        new Bilingual("Orders it brought", "캠페인 주문"),
                        ReportUnit.COUNT,
                        ReportCellView.count(brought.orders(), "orders"))
                .figure(
                        "customers",
                        new Bilingual("Customers", "고객"),
                        ReportUnit.COUNT,
                        ReportCellView.count(brought.customers(), "customers"))
                .figure(
                        "tickets",
                        new Bilingual("Their tickets", "이 고객들의 티켓"),
                        ReportUnit.COUNT,
                        ReportCellView.count(tickets).opening("tickets"))
                .figure(
                        "contact-rate",
                        new Bilingual("Contacts for each hundred orders", "주문 100건당 문의"),
                        ReportUnit.RATE,
                        ReportCellView.perHundred(contacts, brought.orders())
                                .opening(contacts == 0 ? null : "contacts"));
    }
}
