/** The town's shop, which speaks Magento's REST shapes. */
@NullMarked
package org.sweetline.town.shop;

import org.jspecify.annotations.NullMarked;
