/** How one team calls and describes what another one has built too. */
export interface Wording {
  name: string;
  title: string;
  description: string;
}

/**
 * What teams build again and again, in the words of several of them. Nothing of
 * security or compliance: look-alikes of that kind belong to another signal.
 */
export const FUNCTIONS: readonly (readonly Wording[])[] = (
  [
    [
      'address-checker | Address checker | Checks postal addresses and suggests the right street.',
      'postal-address-check | Postal address check | Checks a postal address and corrects the street.',
      'address-validation | Address validation | Checks the street and town of postal addresses.',
    ],
    [
      'currency-converter | Currency converter | Converts amounts between currencies at the exchange rate of the day.',
      'exchange-rates | Exchange rates | Daily exchange rates, to convert amounts to another currency.',
      'currency-exchange | Currency exchange | Converts a currency by the daily exchange rate.',
    ],
    [
      'pdf-renderer | PDF renderer | Renders documents as PDF from a template.',
      'document-to-pdf | Document to PDF | Renders a document template into a PDF.',
      'pdf-documents | PDF documents | Renders documents as PDF, for print.',
    ],
    [
      'sms-sender | SMS sender | Sends text messages to mobile phones.',
      'text-message-sender | Text message sender | Sends SMS text messages to a mobile phone.',
      'sms-text-messages | SMS text messages | Sends SMS text messages to phones.',
    ],
    [
      'newsletter-mailer | Newsletter mailer | Sends newsletters by e-mail and counts who opens them.',
      'newsletter-dispatch | Newsletter dispatch | Sends an e-mail newsletter and counts opens.',
      'email-newsletters | E-mail newsletters | Sends newsletters by e-mail to readers.',
    ],
    [
      'image-resizer | Image resizer | Resizes images and crops thumbnails.',
      'thumbnail-maker | Thumbnail maker | Crops and resizes images to thumbnails.',
      'image-thumbnails | Image thumbnails | Resizes an image and crops a thumbnail.',
    ],
    [
      'barcode-printer | Barcode printer | Prints barcodes and QR codes on stickers.',
      'qr-barcode-stickers | QR and barcode stickers | Prints stickers with a barcode or QR code.',
      'barcode-sticker-print | Barcode sticker print | Prints barcode stickers.',
    ],
    [
      'public-holidays | Public holidays | Calendar of public holidays and working days by country.',
      'holiday-calendar | Holiday calendar | Public holidays and working days of a country.',
      'working-day-calendar | Working day calendar | Which days are public holidays, by country.',
    ],
    [
      'weather-forecast | Weather forecast | Forecasts rain and temperature of a town.',
      'local-weather | Local weather | Weather forecast with rain and temperature.',
      'weather-and-rain | Weather and rain | Rain and temperature forecast by town.',
    ],
    [
      'seat-map-picker | Seat map picker | A seat map on which people pick their seat.',
      'seat-chooser | Seat chooser | Lets people pick a seat on a seat map.',
      'seating-map | Seat map | Seat map to pick a free seat.',
    ],
    [
      'appointment-booking | Appointment booking | Books an appointment in a free slot of the calendar.',
      'appointment-slots | Appointment slots | Finds free calendar slots and books the appointment.',
      'slot-booking | Slot booking | Appointment booking by free slot.',
    ],
    [
      'star-ratings | Star ratings | Collects star ratings and comments of customers.',
      'customer-ratings | Customer ratings | Customers leave a star rating and comments.',
      'ratings-and-comments | Ratings and comments | Star ratings, with comments.',
    ],
    [
      'survey-builder | Survey builder | Builds surveys with questions and evaluates the answers.',
      'questionnaire-surveys | Questionnaire surveys | Surveys with questions and answers.',
      'survey-answers | Survey answers | Asks survey questions and evaluates answers.',
    ],
    [
      'route-planner | Route planner | Plans the shortest route between stops.',
      'shortest-route | Shortest route | Plans a short route through several stops.',
      'route-and-stops | Route and stops | Route planning over all stops.',
    ],
    [
      'geocoder | Geocoder | Turns places into coordinates of latitude and longitude.',
      'place-coordinates | Place coordinates | Latitude and longitude coordinates of a place.',
      'coordinates-lookup | Coordinates lookup | Coordinates (latitude, longitude) by place.',
    ],
    [
      'chat-transcripts | Chat transcripts | Keeps transcripts of chats and sums them up.',
      'chat-history | Chat transcript history | Transcripts of chats, summed up.',
      'transcript-keeper | Transcript keeper | Sums up chat transcripts.',
    ],
    [
      'call-queue | Call queue | Puts phone callers in a queue and says the waiting time.',
      'caller-queue | Caller queue | Queue of phone callers with their waiting time.',
      'phone-waiting-queue | Phone waiting queue | Waiting queue for callers.',
    ],
    [
      'invoice-scanner | Invoice scanner | Scans paper invoices and reads totals.',
      'paper-invoice-reader | Paper invoice reader | Reads totals off scanned paper invoices.',
      'scanned-invoices | Scanned invoices | Scans invoices of paper and reads the total.',
    ],
    [
      'coupon-codes | Coupon codes | Issues coupon codes and redeems discounts.',
      'discount-coupons | Discount coupons | Redeems coupon codes for a discount.',
      'coupon-redeemer | Coupon redeemer | Issues and redeems discount coupons.',
    ],
    [
      'loyalty-points | Loyalty points | Credits loyalty points and tells the balance of points.',
      'points-balance | Points balance | Balance of loyalty points, credited by purchase.',
      'loyalty-credit | Loyalty credit | Credits points for loyalty and keeps their balance.',
    ],
    [
      'product-recommender | Recommender | Recommends similar articles by past purchases.',
      'similar-articles | Similar articles | Recommends articles similar to past purchases.',
      'article-recommendations | Article recommendations | Recommends articles by purchases.',
    ],
    [
      'spell-checker | Spell checker | Checks spelling and grammar of texts.',
      'grammar-and-spelling | Grammar and spelling | Spelling and grammar of texts.',
      'text-spelling | Text spelling | Checks texts for spelling and grammar.',
    ],
    [
      'text-translator | Text translator | Translates texts into other languages with a glossary.',
      'glossary-translation | Glossary translation | Translates into languages by a glossary.',
      'language-translator | Language translator | Translates languages, with glossary.',
    ],
    [
      'parcel-tracker | Parcel tracking | Tracks a shipment and estimates its arrival.',
      'shipment-tracking | Shipment tracking | Tracks shipments with estimated arrival.',
      'arrival-tracker | Arrival tracker | Estimates arrival of tracked shipments.',
    ],
    [
      'shift-swaps | Shift swaps | Employees swap shifts with colleagues.',
      'shift-exchange | Shift exchange | Colleagues swap a shift among employees.',
      'swap-a-shift | Swap a shift | Swaps shifts between colleagues.',
    ],
    [
      'expense-receipts | Expense receipts | Reimburses expenses by photographed receipts.',
      'receipt-reimbursement | Receipt reimbursement | Receipts are photographed and expenses reimbursed.',
      'expense-reimbursement | Expense reimbursement | Reimburses expense receipts.',
    ],
    [
      'meeting-rooms | Meeting rooms | Reserves meeting rooms and projectors.',
      'room-reservation | Room reservation | Meeting room reservation, with projector.',
      'projector-and-room | Projector and room | Reserve a meeting room or a projector.',
    ],
    [
      'parking-spaces | Parking spaces | Assigns parking spaces and opens the barrier.',
      'parking-barrier | Parking barrier | Opens the barrier to an assigned parking space.',
      'parking-assignment | Parking assignment | Assigned parking spaces behind the barrier.',
    ],
    [
      'lost-property | Lost property | Finds owners of lost property by description.',
      'lost-and-found | Lost and found | Lost property, found and given back to owners.',
      'found-property | Found property | Gives lost property back to its owner.',
    ],
    [
      'waiting-list | Waiting list | Keeps a waiting list and offers places that become vacant.',
      'vacant-places | Vacant places | Offers vacant places to those on the waiting list.',
      'waitlist-offers | Waiting list offers | Waiting list for vacant places.',
    ],
    [
      'age-of-stock | Stock levels | Forecasts stock and orders replenishment.',
      'replenishment | Replenishment | Orders replenishment of stock by forecast.',
      'stock-forecast | Stock forecast | Stock forecast and replenishment orders.',
    ],
    [
      'subtitle-maker | Subtitle maker | Writes subtitles for videos from speech.',
      'video-subtitles | Video subtitles | Subtitles of a video, by its speech.',
      'speech-subtitles | Speech subtitles | Speech of videos as subtitles.',
    ],
    [
      'video-transcoder | Video transcoder | Transcodes video into streaming formats.',
      'streaming-transcode | Streaming transcode | Transcodes videos to a streaming format.',
      'transcode-video | Transcode video | Video transcoding for streaming.',
    ],
    [
      'donation-box | Donation box | Collects donations and thanks donors.',
      'donor-donations | Donor donations | Thanks donors for collected donations.',
      'donations | Donations | Donors give donations and are thanked.',
    ],
    [
      'instalment-plan | Instalment plan | Splits a bill into instalments with due dates.',
      'bill-instalments | Bill instalments | Instalments of a bill, with due dates.',
      'due-instalments | Due instalments | Bills split into due instalments.',
    ],
    [
      'carbon-footprint | Carbon footprint | Estimates the carbon footprint and emissions of a journey.',
      'journey-emissions | Journey emissions | Carbon emissions of a journey.',
      'carbon-emissions | Carbon emissions | Footprint of carbon emissions by journey.',
    ],
  ] as const
).map(wordings =>
  wordings.map(text => {
    const [name = '', title = '', description = ''] = text
      .split('|')
      .map(part => part.trim());
    return { name, title, description };
  }),
);
