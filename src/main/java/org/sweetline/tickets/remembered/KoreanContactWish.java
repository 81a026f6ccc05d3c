package org.sweetline.tickets.remembered;

import java.util.Optional;
import java.util.regex.Pattern;

/** "귀가 잘 안 들려서요", "전화 대신 문자로 주세요". Only the wish is kept, never the reason for it. */
final class KoreanContactWish implements Hint {

    private static final String WRITING = "(?:문자(?: ?메시지)?|메일|이메일|글|메시지|카톡)";
    private static final String ASKED =
            "(?:로|으로|를|을)? ?(?:만 )?(?:답장 ?|연락 ?|답변 ?|답 ?)?(?:해 ?|보내 ?)?(?:주세요|주시면|주십시오|부탁|주실래요|주시겠어요)";
    private static final Pattern WRITES =
            Pattern.compile("(?:^|[,.] ?|(?:제가|저는|내가|나는|요즘|제) )귀가 (?:잘 |많이 )?(?:안 들려|안 들립|안 들리는 편|어두워|어둡)"
                    + "|전화 ?(?:대신|말고|보다는?) ?" + WRITING + ASKED
                    + "|전화(?:는|를)? ?(?:하지|걸지) (?:마시고|말고) ?" + WRITING + ASKED
                    + "|전화보다는? " + WRITING + "(?:이|가) (?:더 )?(?:편해|편합|좋아|좋습)");
    private static final Pattern CALLED =
            Pattern.compile(WRITING + " ?(?:대신|말고|보다는?) ?전화(?:로|를)? ?(?:연락 ?)?(?:해 ?)?(?:주세요|주시면|주십시오|부탁)" + "|"
                    + WRITING + "보다는? 전화가 (?:더 )?(?:편해|편합|좋아|좋습)");
    private static final Pattern PASSES = Pattern.compile("오늘|내일|지금|이번|당분간|음악|소리가|통화 ?음|때는|동안");

    @Override
    public HintKind kind() {
        return HintKind.CONTACT_WISH;
    }

    @Override
    public Optional<String> in(Sentence sentence) {
        String text = sentence.text();
        boolean doubtful = sentence.isHearsay() || sentence.isQuestion() || text.contains("아니") || text.contains("않");
        if (doubtful || PASSES.matcher(text).find() || KoreanPeople.spokenOf(sentence)) {
            return Optional.empty();
        }
        boolean writes = WRITES.matcher(text).find();
        boolean calls = CALLED.matcher(text).find();
        if (writes == calls) {
            return Optional.empty();
        }
        return Optional.of(writes ? "전화보다 글을 편하게 여기심" : "글보다 전화를 편하게 여기심");
    }
}
