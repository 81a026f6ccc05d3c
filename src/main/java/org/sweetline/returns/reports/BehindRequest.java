package org.sweetline.returns.reports;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.Fault;
import org.sweetline.returns.reports.Assortment.Sold;
import org.sweetline.returns.settling.SettlementMethod;
import org.sweetline.web.Asked;
import org.sweetline.web.Words;

/** Which number was pressed. A {@code @BeanParam}; JAX-RS fills the fields. */
public class BehindRequest {

    @QueryParam("figure")
    @DefaultValue("returned")
    private String figure = "returned";

    @QueryParam("article")
    private @Nullable String article;

    @QueryParam("size")
    private @Nullable String size;

    @QueryParam("reason")
    private @Nullable String reason;

    @QueryParam("fault")
    private @Nullable String fault;

    @QueryParam("method")
    private @Nullable String method;

    @QueryParam("disposition")
    private @Nullable String disposition;

    @QueryParam("campaign")
    private @Nullable Long campaign;

    /** @param figure a word of {@link ReturnFigure}; any other is refused when it is asked for */
    public static BehindRequest of(String figure) {
        BehindRequest request = new BehindRequest();
        request.figure = figure;
        return request;
    }

    /** Of what came back, that for this reason. */
    public static BehindRequest ofReason(String reason) {
        BehindRequest request = new BehindRequest();
        request.reason = reason;
        return request;
    }

    ReturnFigure figure() {
        for (ReturnFigure each : ReturnFigure.values()) {
            if (Words.of(each).equals(figure)) {
                return each;
            }
        }
        throw ProblemException.invalid("figure", "is no figure of this report");
    }

    boolean isOfSize() {
        return size != null && article == null;
    }

    /** The articles that the filter leaves, further narrowed to the pressed one or the pressed size. */
    Optional<List<String>> skus(Scope scope, Map<String, Sold> articles) {
        if (article != null) {
            return Optional.of(List.of(Asked.storable(article)));
        }
        return size == null
                ? scope.skus()
                : Optional.of(articles.values().stream()
                        .filter(sold -> sold.size().equals(size))
                        .map(Sold::sku)
                        .filter(sku ->
                                scope.skus().isEmpty() || scope.skus().get().contains(sku))
                        .toList());
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason).map(Asked::storable);
    }

    Optional<String> fault() {
        return Optional.ofNullable(fault)
                .map(word -> Words.parse(Fault.class, "fault", word).name());
    }

    Optional<String> method() {
        return Optional.ofNullable(method)
                .map(word -> Words.parse(SettlementMethod.class, "method", word).name());
    }

    Optional<String> disposition() {
        return Optional.ofNullable(disposition).map(Asked::storable);
    }

    Optional<Long> campaign() {
        return Optional.ofNullable(campaign);
    }
}
