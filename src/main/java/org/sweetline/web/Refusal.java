package org.sweetline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.sweetline.json.Json;
import org.sweetline.problem.GeneralProblem;
import org.sweetline.problem.Problems;

/** What is answered before anything is asked: a problem to programs, a sentence to customers. */
enum Refusal {
    PUT_OFF(
            GeneralProblem.UNAVAILABLE,
            "Too much is asked for at once; ask again in a moment.",
            "지금 요청이 많습니다. 잠시 뒤에 다시 시도해 주세요."),
    TOO_SLOW(
            GeneralProblem.TOO_SLOW,
            "The request did not arrive in time; send it again.",
            "요청이 제때 도착하지 않았습니다. 다시 보내 주세요.");

    private final GeneralProblem type;
    private final String words;
    private final String korean;

    Refusal(GeneralProblem type, String words, String korean) {
        this.type = type;
        this.words = words;
        this.korean = korean;
    }

    void write(HttpServletRequest request, HttpServletResponse response, int seconds) throws IOException {
        boolean page = CustomerPages.isOne(request.getRequestURI());
        String id = RequestIdFilter.next();
        response.setStatus(type.kind().status());
        response.setContentType(page ? "text/plain;charset=UTF-8" : Problems.JSON.toString());
        response.setHeader("X-Request-Id", id);
        response.setHeader("Retry-After", Integer.toString(seconds));
        response.setHeader("Cache-Control", "no-store");
        // Whatever is left of the body is not waited for.
        response.setHeader("Connection", "close");
        response.getOutputStream()
                .write(
                        page
                                ? (words + "\n" + korean + "\n").getBytes(StandardCharsets.UTF_8)
                                : Json.mapper()
                                        .writeValueAsBytes(
                                                Problems.document(type, words, id, Map.of("retryAfter", seconds))));
    }
}
