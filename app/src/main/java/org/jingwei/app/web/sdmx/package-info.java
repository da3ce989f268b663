/** The ledger as statisticians' programs ask for it: SDMX REST 2.1 with XML, CSV and JSON. */
@NullMarked
package org.jingwei.app.web.sdmx;

import org.jspecify.annotations.NullMarked;
