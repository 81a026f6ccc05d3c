package org.sweetline.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns whatever a request ran into into one problem document; what nobody expected is logged once, with its id. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    /** The request attribute that holds its id. */
    public static final String REQUEST_ID = "sweetline.request.id";

    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());

    // JAX-RS hands request-bound things to providers by field; this is the one place that needs it.
    @Context
    private @Nullable HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        ProblemException problem = find(thrown, ProblemException.class);
        if (problem != null) {
            return respond(problem.type(), problem.detail(), problem.extras());
        }
        if (find(thrown, OptimisticLockException.class) != null) {
            return respond(
                    GeneralProblem.CHANGED_MEANWHILE, "Somebody else changed it meanwhile; look again.", Map.of());
        }
        if (thrown instanceof WebApplicationException web) {
            return respondTo(web);
        }
        return unexpected(thrown);
    }

    private Response respondTo(WebApplicationException web) {
        Response given = web.getResponse();
        if (given.getStatus() < 400) {
            return given;
        }
        ProblemType type = switch (given.getStatus()) {
            case 400 -> GeneralProblem.INVALID;
            case 404 -> GeneralProblem.NOT_FOUND;
            case 405 -> GeneralProblem.NOT_ALLOWED;
            case 406 -> GeneralProblem.NOT_ACCEPTABLE;
            case 413 -> GeneralProblem.TOO_LARGE;
            case 415 -> GeneralProblem.UNSUPPORTED;
            case 503 -> GeneralProblem.UNAVAILABLE;
            default -> given.getStatus() < 500 ? GeneralProblem.INVALID : GeneralProblem.FAILED;
        };
        return type == GeneralProblem.FAILED ? unexpected(web) : respond(type, type.title() + ".", Map.of());
    }

    private Response unexpected(Throwable thrown) {
        LOG.log(Level.ERROR, "request " + requestId() + " failed", thrown);
        SQLException sql = find(thrown, SQLException.class);
        if (sql != null && connectionLost(sql)) {
            return respond(
                    GeneralProblem.UNAVAILABLE, "The database can't be reached right now.", Map.of("retryAfter", 5));
        }
        return respond(
                GeneralProblem.FAILED,
                "The request failed. Nothing was half done. The id helps to find why.",
                Map.of());
    }

    /** SQL states 08 (connection), 57P (shutdown) and 53 (out of resources), and none at all: the pool had no connection. */
    private static boolean connectionLost(SQLException sql) {
        String state = sql.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
    }

    private Response respond(ProblemType type, String detail, Map<String, Object> extras) {
        return Problems.response(type, detail, requestId(), extras);
    }

    private String requestId() {
        Object id = request == null ? null : request.getAttribute(REQUEST_ID);
        return id instanceof String text ? text : "";
    }

    private static <T> @Nullable T find(Throwable thrown, Class<T> type) {
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < 12; depth++, at = at.getCause()) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
        }
        return null;
    }
}
