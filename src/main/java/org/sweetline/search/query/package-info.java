/** What people type into the search box, read into a tree of our own. */
@NullMarked
package org.sweetline.search.query;

import org.jspecify.annotations.NullMarked;
