package org.sweetline.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Words as they are searched: English to its stem, Korean to its morphemes, accents, case and width folded. */
final class WordAnalyzer extends Analyzer {

    /** Wide enough that a phrase never runs from one entry of a ticket into the next. */
    static final int GAP_BETWEEN_TEXTS = 100;

    private final boolean writing;

    private WordAnalyzer(boolean writing) {
        this.writing = writing;
    }

    /** For texts that go into the index. */
    static WordAnalyzer forTexts() {
        return new WordAnalyzer(true);
    }

    /** For what is asked, and for finding it again in a text. */
    static WordAnalyzer forQuestions() {
        return new WordAnalyzer(false);
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new StandardTokenizer();
        TokenStream stream = new CJKWidthFilter(new HangulFilter(words, writing));
        stream = new LowerCaseFilter(new EnglishPossessiveFilter(stream));
        stream = new LeadingZeroFilter(new ASCIIFoldingFilter(stream));
        return new TokenStreamComponents(words, new KStemFilter(stream));
    }

    @Override
    public int getPositionIncrementGap(String fieldName) {
        return GAP_BETWEEN_TEXTS;
    }
}
