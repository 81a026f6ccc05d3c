package org.sweetline.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.reports.ReportChoicesView.ReportChoiceView;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Bilingual;
import org.sweetline.web.Page;
import org.sweetline.web.PageRequest;
import org.sweetline.web.TimeCursor;

/** Reports for who leads the desk. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class ReportsResource {

    private final Reports reports;
    private final ReportQuestions questions;
    private final ReportNames names;
    private final CurrentAccount current;

    @Inject
    ReportsResource(Reports reports, ReportQuestions questions, ReportNames names, CurrentAccount current) {
        this.reports = reports;
        this.questions = questions;
        this.names = names;
        this.current = current;
    }

    @GET
    @Path("reports")
    @Requires(Permission.READ_FIGURES)
    public Page<ReportCardView> index() {
        return Page.whole(reports.cards(reader()));
    }

    /** What filters can be set to, by name. */
    @GET
    @Path("reports/choices")
    @Requires(Permission.READ_FIGURES)
    public ReportChoicesView choices() throws SQLException {
        ReportNames.Known known = names.read();
        List<ReportChoiceView> topics = new ArrayList<>(known.choices("topic"));
        ReportWords.TOPICS.forEach((key, name) -> {
            if (topics.stream().noneMatch(topic -> topic.key().equals(key))) {
                topics.add(new ReportChoiceView(key, name));
            }
        });
        return new ReportChoicesView(
                questions.shopZone().getId(),
                known.choices("agent"),
                known.choices("team"),
                topics,
                known.choices("campaign"),
                choices(ReportWords.CHANNELS));
    }

    @GET
    @Path("reports/{name}")
    @Requires(Permission.READ_FIGURES)
    public ReportView report(@PathParam("name") String name, @BeanParam ReportRequest asked) throws SQLException {
        return reports.answer(reports.get(name, reader()), asked.said());
    }

    /** One table of it for a spreadsheet; the first when none is named. */
    @GET
    @Path("reports/{name}/table")
    @Produces("text/csv")
    @APIResponse(responseCode = "200", description = "Comma-separated values in UTF-8")
    @Requires(Permission.READ_FIGURES)
    public Response table(
            @PathParam("name") String name,
            @BeanParam ReportRequest asked,
            @QueryParam("table") @Nullable String table,
            @QueryParam("words") @DefaultValue("en") String language,
            @QueryParam("mark") @DefaultValue("true") boolean mark)
            throws SQLException {
        ReportView report = reports.answer(reports.get(name, reader()), asked.said());
        ReportTableView wanted = report.tables().stream()
                .filter(each -> table == null || each.key().equals(table))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("table", "must be one of the report's tables"));
        return Response.ok(new ReportCsv(report, language).of(wanted, mark), "text/csv; charset=utf-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-%s.csv\"".formatted(name, wanted.key()))
                .build();
    }

    /** What a number counts: {@code figure} as its cell says, {@code row} as its row's key. */
    @GET
    @Path("reports/{name}/behind")
    @Requires(Permission.READ_FIGURES)
    public Page<BehindView> behind(
            @PathParam("name") String name,
            @BeanParam ReportRequest asked,
            @QueryParam("figure") @DefaultValue("") String figure,
            @QueryParam("row") @DefaultValue("") String row,
            @BeanParam PageRequest page)
            throws SQLException {
        Report report = reports.get(name, reader());
        ReportQuery query = questions.read(report.cover(), asked.said()).narrowed(row);
        return Page.of(
                report.behind(query, figure, page), page.limit(), each -> new TimeCursor(each.at(), each.id()).text());
    }

    private static List<ReportChoiceView> choices(Map<String, Bilingual> words) {
        return words.entrySet().stream()
                .map(each -> new ReportChoiceView(each.getKey(), each.getValue()))
                .sorted(java.util.Comparator.comparing(ReportChoiceView::key))
                .toList();
    }

    private Set<Permission> reader() {
        return current.role().permissions();
    }
}
