package org.sweetline.abuse.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "WS12-M-Orange,Radiant Tee,radiant tee,tee,REGULAR",
                "DRESS-2X,Linen Dress,linen dress,dress,PLUS",
                "DRESS-XXL-RED,Linen Dress - XXL / Red,linen dress,dress,PLUS",
                "J-30,Denim Jeans,denim jeans,jean,REGULAR",
                "J-18W,Denim Jeans,denim jeans,jean,PLUS",
                "SKIRT-8,Petite Skirt,petite skirt,skirt,PETITE",
                "COAT-MT,Rain Coat (M tall),rain coat,coat,TALL",
                "MUG-RED,Red mug,red mug,mug,NONE",
                "OP-01-S,리넨 원피스,리넨 원피스,원피스,REGULAR",
            })
    void numberAndNameTellStyleCategoryAndSizes(String sku, String name, String style, String category, SizeBand size) {
        Article article = Article.of(sku, name);

        assertThat(article.style()).isEqualTo(style);
        assertThat(article.category()).isEqualTo(category);
        assertThat(article.size()).isEqualTo(size);
    }
}
