package org.sweetline.town.phone.signal;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sweetline.town.wire.Param;

/** Parameters and signature of a webhook as they leave, faults included. */
record Tampering(List<Param> params, String signature) {
    private static final int TOO_MUCH = 70_000;
    private static final String PLACES = "(From|To|Caller|Called)(City|State|Zip|Country)";

    static Tampering sign(String authToken, String url, List<Param> honest, Set<Fault> faults) {
        List<Param> params = new ArrayList<>(honest);
        if (faults.contains(Fault.OTHER_ACCOUNT)) replace(params, "AccountSid", "AC" + "f".repeat(32));
        if (faults.contains(Fault.NO_PLACE))
            params.removeIf(param -> param.name().matches(PLACES));
        if (faults.contains(Fault.ODD_PLACE)) params.replaceAll(Tampering::elsewhere);
        if (faults.contains(Fault.SPACES)) params.replaceAll(Tampering::spaced);
        if (faults.contains(Fault.OTHER_TIME)) params.replaceAll(Tampering::aDayAhead);
        if (faults.contains(Fault.OTHER_CALL)) replace(params, "CallSid", Sid.next("CA"));
        if (faults.contains(Fault.REPEATED_PARAMETER)) params.add(new Param("From", "+12025550199"));
        if (faults.contains(Fault.UNKNOWN_PARAMETER)) params.add(new Param("CallWeather", "sunny"));
        if (faults.contains(Fault.OVERSIZED)) params.add(new Param("Padding", "x".repeat(TOO_MUCH)));
        String signature = signature(authToken, url, params, faults);
        if (faults.contains(Fault.ALTERED_PARAMETER)) replace(params, "From", "+12025550198");
        if (faults.contains(Fault.ADDED_PARAMETER)) params.add(new Param("Priority", "urgent"));
        return new Tampering(params, signature);
    }

    private static String signature(String authToken, String honestUrl, List<Param> params, Set<Fault> faults) {
        String url = misread(honestUrl, faults);
        if (faults.contains(Fault.UNSIGNED)) return "";
        if (faults.contains(Fault.FORGED)) return Signature.of(UUID.randomUUID().toString(), url, params);
        String signature = Signature.of(authToken, url, params);
        return faults.contains(Fault.GARBLED_SIGNATURE) ? signature.substring(4) : signature;
    }

    private static Param elsewhere(Param param) {
        return param.name().matches("(From|Caller)City") ? new Param(param.name(), "TREZZO SULL'ADDA, CITTÀ") : param;
    }

    private static Param spaced(Param param) {
        return param.name().matches("From|Caller") ? new Param(param.name(), "  " + param.value() + " ") : param;
    }

    private static Param aDayAhead(Param param) {
        if (!param.name().equals("Timestamp") || !param.value().contains(",")) return param;
        Instant honest = ZonedDateTime.parse(param.value(), DateTimeFormatter.RFC_1123_DATE_TIME)
                .toInstant();
        return new Param("Timestamp", Form.date(honest.plus(Duration.ofDays(1))));
    }

    private static String misread(String url, Set<Fault> faults) {
        if (faults.contains(Fault.TRAILING_SLASH)) return url + "/";
        if (faults.contains(Fault.OTHER_SCHEME)) {
            return url.startsWith("https:") ? "http" + url.substring(5) : "https" + url.substring(4);
        }
        if (!faults.contains(Fault.PORT_SHOWN)) return url;
        URI shown = URI.create(url);
        return url.replace(shown.getRawAuthority(), shown.getHost() + ":8443");
    }

    private static void replace(List<Param> params, String name, String value) {
        params.replaceAll(param -> param.name().equals(name) ? new Param(name, value) : param);
    }
}
