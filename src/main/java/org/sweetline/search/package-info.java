/** One search box over tickets, customers and orders: a Lucene replica of the tables, one per node, disposable at any time. */
@NullMarked
package org.sweetline.search;

import org.jspecify.annotations.NullMarked;
