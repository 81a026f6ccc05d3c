package org.sweetline.operations;

import org.sweetline.web.OneOf;

/** How the town's shop shall be: it answers, it is slow, or it is down. */
record ShopStateRequest(@OneOf(TownView.ShopState.class) String state) {}
