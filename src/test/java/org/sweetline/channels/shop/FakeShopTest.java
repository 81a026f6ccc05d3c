package org.sweetline.channels.shop;

class FakeShopTest extends ShopClientContract {
    @Override
    ShopClient client(FakeShop shop) {
        return shop;
    }
}
