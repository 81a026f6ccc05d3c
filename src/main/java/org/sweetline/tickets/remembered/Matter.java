package org.sweetline.tickets.remembered;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is nobody's to remember, by words that point to it: the beginnings of English words, parts of Korean ones.
 *
 * <p>The same words warn whoever types a line, so they are few and plain. A warning is only a question.
 */
public enum Matter {
    /** How somebody hears is health as well; but the wish that follows from it, to be written to, is none. */
    HEARING("hard of hearing|deaf|hearing aid", "귀가 안|귀가 잘|귀가 많이|귀가 어두|난청|청각|보청기"),
    HEALTH(
            "cancer|tumor|tumour|chemo|diabet|surger|hospital|disease|illness|sick|pregnan|miscarr|depress|anxiety|medicat|medicine|"
                    + "therap|stroke|dementia|alzheimer|disabl|disabilit|wheelchair|allerg|blind|autis|adhd|covid|injur|hiv|addict|"
                    + "heart attack|diagnos|ill",
            "수술|병원|질병|투병|임신|우울|불안장애|치료|당뇨|뇌졸중|치매|장애|휠체어|통증|알레르기|자폐|코로나|부상|중독|진단|아프|아파|암에|암으로|암 "),
    MONEY(
            "debt|loan|bankrupt|salary|wage|afford|unemploy|laid off|lost my job|lost her job|lost his job|mortgage|credit score|"
                    + "overdraft|income|foreclos|evict|poverty|broke and|money",
            "빚|대출|파산|월급|급여|실직|해고|형편|월세|신용등급|연체|소득|가난|돈이|돈 문제"),
    FAMILY(
            "divorc|separated|custody|abus|affair|cheat|passed away|died|death|dead|funeral|widow|late husband|late wife|late mother|"
                    + "late father|ex-husband|ex-wife|lawsuit|jail|prison|suicid|violen|estrang|restraining",
            "이혼|별거|양육권|학대|불륜|바람을 피|돌아가셨|돌아가신|사망|장례|사별|소송|구속|자살|폭력|불화|고인");

    private final List<String> english;
    private final List<String> korean;
    private final Pattern pattern;

    Matter(String english, String korean) {
        this.english = List.of(english.split("\\|"));
        this.korean = List.of(korean.split("\\|"));
        this.pattern = Pattern.compile("(?i)(?<![a-z])(?:"
                + this.english.stream().map(Matter::beginning).collect(Collectors.joining("|")) + ")|"
                + this.korean.stream().map(Pattern::quote).collect(Collectors.joining("|")));
    }

    /** Three letters begin too many words, so they stand for themselves alone. */
    private static String beginning(String word) {
        return Pattern.quote(word) + (word.length() <= 3 ? "(?![a-z])" : "");
    }

    static List<Matter> in(String text) {
        return Arrays.stream(values())
                .filter(matter -> matter.pattern.matcher(text).find())
                .toList();
    }

    List<String> words() {
        List<String> all = new ArrayList<>(english);
        all.addAll(korean);
        return all;
    }
}
