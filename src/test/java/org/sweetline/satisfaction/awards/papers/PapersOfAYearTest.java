package org.sweetline.satisfaction.awards.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sweetline.satisfaction.awards.papers.KindBook.Chapter;
import org.sweetline.satisfaction.awards.papers.KindBook.Passage;

class PapersOfAYearTest {
    private static final Certificate KOREAN = new Certificate(
            "Sweetline",
            "2026",
            "폭풍 속의 고요상",
            "위 상을 드립니다",
            "한민지 님",
            "문의가 한꺼번에 몰린 날에도 고객을 웃게 하였기에 이 상을 드립니다.",
            "바쁘실 텐데도 끝까지 웃으며 도와주셔서 감사했어요 💕",
            "김*지  ·  2026년 11월 14일",
            "몰린 시간의 고객 88명 중 61명 만족",
            "2026년 12월 18일",
            "모두의 감사를 담아",
            "산식 2026.1",
            "");

    @Test
    void certificateIsOneSheetWithItsWordsInIt() throws IOException {
        byte[] paper = CertificatePaper.draw(KOREAN);

        try (PDDocument document = Loader.loadPDF(paper)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("한민지 님")
                    .contains("끝까지 웃으며 도와주셔서 감사했어요 ♥")
                    .doesNotContain("초안");
        }
        assertThat(paper.length).as("only the signs that are used are embedded").isLessThan(120_000);
    }

    @Test
    void syllablesAndAccentsInPartsAreWritten() throws IOException {
        String paper = book(new Passage(Normalizer.normalize("정말 친절했어요 Zoë", Normalizer.Form.NFD), "", "김*지"));

        assertThat(paper).contains("정말 친절했어요 Zoë");
    }

    @Test
    void whatIsSaidInLettersThatWeDoNotHaveIsNotQuotedInPart() throws IOException {
        String paper = book(
                new Passage("Дженни, ขอบคุณมาก, you are the best", "Jenny, thank you so much", "A."),
                new Passage("👏👏👏", "", "B."));

        assertThat(paper).contains("…", "Jenny, thank you so much", "A.", "B.").doesNotContain("you are the best");
        try (PDDocument document = Loader.loadPDF(CertificatePaper.draw(quoting("ขอบคุณ Jenny")))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("한민지 님")
                    .doesNotContain("Jenny", "“");
        }
    }

    private static Certificate quoting(String quote) {
        return new Certificate(
                KOREAN.store(),
                KOREAN.year(),
                KOREAN.award(),
                KOREAN.given(),
                KOREAN.name(),
                KOREAN.citation(),
                quote,
                KOREAN.said(),
                KOREAN.figure(),
                KOREAN.date(),
                KOREAN.signature(),
                KOREAN.proof(),
                "");
    }

    private static String book(Passage... passages) throws IOException {
        byte[] paper = BookPaper.draw(new KindBook(
                "Sweetline",
                "Kind Words",
                "Jenny Moon",
                "lead",
                "foot",
                List.of(new Chapter("January", List.of(passages))),
                List.of("Thank you")));
        try (PDDocument document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void longNamesAndWordsStayOnTheSheet() throws IOException {
        String word = "wonderful".repeat(40);

        byte[] paper = CertificatePaper.draw(new Certificate(
                "S",
                "2026",
                "A".repeat(120),
                "to",
                "N".repeat(120),
                word,
                word + " " + word,
                "x",
                "y",
                "z",
                "s",
                "p",
                "D"));

        try (PDDocument document = Loader.loadPDF(paper)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void bookTurnsItsPagesAndLosesNoWord() throws IOException {
        List<Passage> passages = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            passages.add(new Passage("Number " + i + " was so kind to me.", i % 7 == 0 ? "정말 친절했어요" : "", "Ada L."));
        }
        passages.add(new Passage("On and on. ".repeat(300), "", "Grace H."));

        byte[] paper = BookPaper.draw(new KindBook(
                "Sweetline",
                "The Book of Kind Words 2026",
                "Jenny Moon",
                "lead",
                "foot",
                List.of(new Chapter("January", passages), new Chapter("February", passages.subList(0, 1))),
                List.of("41 kind words", "Thank you")));

        try (PDDocument document = Loader.loadPDF(paper)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+(foot \\d+\\s+)?", " ");
            assertThat(document.getNumberOfPages()).isBetween(8, 30);
            for (int i = 1; i <= 40; i++) {
                assertThat(text).contains("Number " + i + " was");
            }
            assertThat(text.split("On and on\\.", -1)).hasSize(301);
        }
    }

    @Test
    void monthsOfFewWordsShareAPage() throws IOException {
        List<Passage> two = List.of(
                new Passage("You are so sweet!", "", "Ada L."), new Passage("So patient with me.", "", "Grace H."));
        List<Chapter> year = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Chapter("Month " + month, two))
                .toList();

        byte[] paper = BookPaper.draw(
                new KindBook("Sweetline", "Kind Words", "Jenny Moon", "lead", "foot", year, List.of("Thank you")));

        try (PDDocument document = Loader.loadPDF(paper)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1 + 5 + 1);
            assertThat(new PDFTextStripper().getText(document)).contains("Month 1", "Month 12");
        }
    }
}
