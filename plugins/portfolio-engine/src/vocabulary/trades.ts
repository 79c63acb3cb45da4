import { WordGroup } from './words';

/**
 * Words of the trades in which organisations serve people, and of the ways in
 * which they meet them. Chosen trade by trade from what such an organisation
 * offers to whom (the sections of ISIC, the United Nations' classification of
 * economic activities, served as the list of trades), not from catalogs. What
 * means something else to engineers (driver, train, store, policy, claim,
 * ticket, tenant, broker, class, match) is left out, or stands here only in a
 * phrase that leaves no doubt.
 *
 * `telling` names people or a thing that only they meet; `fair` belongs to the
 * trade; `faint` leans to it.
 */
interface Trade {
  telling?: string;
  fair?: string;
  faint?: string;
}

const TELLING = -1.2;
const FAIR = -0.8;
const FAINT = -0.5;

const TRADES: readonly Trade[] = [
  // Touch-points, whatever the trade
  {
    telling: `kiosk, kiosks, consumer app, customer app, member portal, patient portal, client portal,
      self service kiosk, customer self service, customer journey, customer journeys, for customers,
      for consumers, our customers, our users, consumer web, shop front, company website, corporate website,
      public website, marketing site, marketing website, personal website, portfolio website, portfolio site,
      customer web, customer onboarding, loyalty program, loyalty programme, end consumer, end consumers,
      customer engagement, customer communications, consumers with, citizen facing`,
    fair: `web frontend, web portal, web client, desktop app, desktop application, progressive web app, pwa,
      tv app, smart tv, voice assistant, contact form, faq, landing pages, user journey, user journeys,
      onboarding flow, sign up form, telegram bot, whatsapp bot, discord bot, employee portal, supplier portal,
      web experience, native app, mobile client, mobile web, single page application, chat app, messaging app,
      messenger, virtual assistant, personal assistant, front office, user profile, user profiles, push offers`,
    faint: `web interface, user interface, user friendly, front page, web page, web pages, bff,
      backend for frontend, back office, backoffice, self employed, personalised, personalized, personalisation,
      personalization, favourites, favorites, bookmarks, browsing`,
  },
  // Public services and justice
  {
    telling: `resident, residents, taxpayer, taxpayers, tax return, tax returns, passport, passports,
      visa application, driving licence, driving license, voter, voters, benefit claims, claim benefits,
      planning application, planning applications, blue badge, council tax, school meals, applicants, applicant,
      asylum, immigration, divorce, probate, juror, jurors, prisoner, prisoners, prison, probation,
      pensioners, apprentices, apprenticeship, apprenticeships, constituents, members of the public,
       fishing licence, social worker, social workers, small claims, defendants, defendant,
      litigants, veterans, land registry`,
    fair: `council, municipality, municipal, government service, public service, public services, pension,
      pensions, election, elections, voting, welfare, social care, childcare, child care, housing, homelessness,
      police, policing, crime, magistrates, judicial, judiciary, barristers, solicitors,
      caseworker, caseworkers, casework, case management, case worker, case workers, customs declaration,
      customs declarations, inspectors, inspections, planning permission, waste collection, rural payments,
      border control, emergency services, ambulance, fire brigade, justice, civil registry, consultations,
      freedom of information, ministers, ministerial, public sector, grant applications, grant funding`,
    faint: `appeals, complaints, petitions, petition, fines, flood, floods, wildlife, statutory, farms, land use,
      licensing authority, trade licence, biodiversity, water quality, air quality`,
  },
  // Health and care
  {
    telling: `clinician, clinicians, nurse, nurses, carer, carers, caregiver, caregivers, telehealth,
      telemedicine, prescription, prescriptions, pharmacy, pharmacies, medical record, medical records,
      health record, health records, electronic health record, ehr, workout, workouts, fitness, pregnancy,
      mental health, blood donation, vaccination, vaccinations, vaccine, vaccines, pet owners, gp practices`,
    fair: `health insurance, health data, health services, health app, digital health, public health, appointment, appointments, clinic, clinics, hospital, hospitals, wellness, wellbeing, nutrition,
      therapy, therapist, therapists, dental, dentist, veterinary, diagnosis, diagnoses, radiology, oncology,
      surgery, care plan, care plans, clinical trial, clinical trials, epidemiology, medication, medications,
      medicine, medicines, symptom checker, calories, diet, meditation, sleep tracking`,
    faint: ` lab results,`,
  },
  // Retail and commerce
  {
    telling: `gift card, gift cards, coupon, coupons, voucher, vouchers, product page, product pages,
      product listing, product listings, product reviews, order history, order tracking, click and collect,
      store locator, supermarket, grocery, groceries, fashion, clothing, retailer, retailers, seller, sellers,
      auction, auctions, classifieds, wish lists, customer orders, sell products, sells products, buy products,
      online retail, purchase history, shoppable`,
    fair: `discount, discounts, promotions, merchandise, merchandising, order management, order fulfilment,
      order fulfillment, fulfilment, fulfillment, purchase, purchases, purchasing, product catalogue,
      product recommendations, product details, product search, merchant, merchants, resale,
      commerce, beauty, cosmetics, jewellery, furniture, toys, special offers, stock levels, stock control,
      product information, stock keeping, point of sales, pos terminal`,
    faint: `brand, brands, warehouse, warehouses, wholesale, supplier, assortment, seasonal, gifts, product data`,
  },
  // Banking, insurance, investing
  {
    telling: `bank account, bank accounts, current account, savings account, mobile banking, online banking,
      borrower, borrowers, lender, lenders, policyholder, policyholders, cardholder, cardholders, investor,
      investors, credit score, money transfer, money transfers, remittance, remittances, overdraft, payday,
      insurance quote, insurance quotes, insurance policy, retail banking, bank customers, debit card,
      debit cards, account holders, pay bills, bill payment, bill payments`,
    fair: `bank, lending, underwriting, repayment, repayments, savings, brokerage, stock trading, investing,
      investment, investments, wealth management, retirement, mutual funds, forex, currency exchange, expenses,
      expense, expense reports, payslip, payslips, cashback, actuarial, reinsurance, motor insurance, tax filing,
      crowdfunding, fintech, asset management, financial advice, buy now pay later, crypto exchange, token swap,
      swaps, pay slips, direct debit, hedge fund, equities, accounts payable, accounts receivable`,
    faint: `treasury, currency, currencies, kyc, fees, cryptocurrency, dividends, ledger entries, taxes, tax`,
  },
  // Media, culture, sport, games
  {
    telling: `newsroom, listeners, podcasters, moviegoers, theatregoers, gamer, gamers, sportsbook, casino, betting,
      fan engagement, music streaming, video streaming, watch movies, watch videos, song lyrics, concert tickets,
      event tickets, museum visitors, dating, readers can, viewers can, social network, photo sharing`,
    fair: `article, articles, editorial, journalist, journalists, journalism, newspaper, television, tv, episode,
      episodes, film, films, cinema, theatre, concert, concerts, festival, festivals, museum, museums, ebook,
      ebooks, bookstore, album, albums, lyrics, influencer, influencers, sports, sport, football, basketball,
      cricket, tennis, golf, league table, poker, quiz, quizzes, trivia, puzzle, puzzles, leaderboard,
      leaderboards, chess, tic tac toe, esports, matchmaking, in game, gameplay, comics, anime, karaoke,
      live streaming, streaming service, creators, video on demand, vod, broadcast tv, movie database,
      social feed, lottery tickets, video game, video games, board game, entertainment, memes, stories feed`,
    faint: `radio, book, tournament, tournaments, exhibition, culture, art, arts,
      subscribers, watchlist, ratings, trending`,
  },
  // Learning
  {
    telling: `teacher, teachers, tutor, tutors, learner, learners, classroom, classrooms, homework, flashcards,
      language learning, children learn, schools, students enrol, online courses`,
    fair: `university, universities, college, campus, academic, alumni, curriculum, lecture, lectures, exam, exams,
      e learning, elearning, learning management, lms, enrolment, enrollments, enrolments, grading,
      student records, kindergarten, tutoring, learning platform, course catalogue, course catalog, higher education`,
    faint: `learning materials, lessons, lesson, course, tutorials`,
  },
  // Travel and transport of people
  {
    telling: `itinerary, itineraries, tourist, tourists, baggage, luggage, boarding, boarding pass, car rental,
      ride hailing, ride sharing, riders, taxi, taxis, journey planner, trip planner, holidaymakers, hotel rooms,
      hotel booking, flight search, flight booking, train tickets, seat selection, seat map, commuters, guests can,
      vacation rental, vacation rentals, holiday rental, holiday rentals, frequent flyers, miles and more, travel agency`,
    fair: ` tourism, timetable, timetables, public transport, railway,
       ferry, cruise, cruises, hostel, hostels, accommodation, accommodations, vacation, vacations, holidays,
      ev charging, charging station, charging stations, bike sharing, scooter, scooters, route planner,
      car sharing, rental cars,`,
    faint: `airline, airlines, airport, airports, flight, flights, transit, parking lot, destinations, excursions, aircraft, fares, fare`,
  },
  // Logistics, industry, energy, farming, homes
  {
    telling: `parcel, parcels, courier, couriers, delivery tracking, track shipments, household, households,
      homeowners, homeowner, landlord, landlords, realtor, realtors, home buyers, meter readings, energy bill,
      energy bills, growers, truckers, delivery drivers, estate agents`,
    fair: `freight, cargo, consignment, consignments, last mile, waybill, fleet management, trucks, trucking,
      real estate, property listing, property listings, rental, rentals, renting, apartments, smart meter,
      smart meters, electricity, energy consumption, tariffs, solar panels, agriculture, agricultural, crops,
      livestock, gardening, construction site, sim card, sim cards, roaming, broadband,
      prepaid, phone plans, car dealers, dealership, dealerships, automotive, production planning, shop floor,
      maintenance orders, field service, technicians, telecom, warehouse management`,
    faint: ` plants, cars, car, deliveries, spare parts, drones`,
  },
  // Food and going out
  {
    telling: `food delivery, food ordering, table reservation, table reservations, diners, meal planning,
      restaurant menu, takeaway, pizza`,
    fair: `meal, meals, food, dining, catering, kitchen, kitchens, coffee, cocktail, cocktails, brewery, beer,
      bakery, waiters, nightlife, wedding, weddings`,
    faint: `dish, dishes, ingredients, drinks`,
  },
  // Work that people do with an application
  {
    telling: `timesheet, timesheets, leave requests, vacation requests, absence management, performance reviews,
      applicant tracking, job board, job search, job offers, job postings, room booking, desk booking,
      contact center, contact centre, call center, call centre, call centers, sales team, sales teams,
      sales reps, account managers, lead management, lead tracking, hr portal, hr team, note taking,
      for employees, our employees, customer success, customer care`,
    fair: `time tracking, timekeeping, intranet, erp, workforce, personnel, customer relationship,
      to do list, todo list, to do lists, task list, shopping list, project management, meeting rooms, e signature,
      document signing, video calls, video conferencing, spreadsheets, customer requests, customer complaints,
      inquiries, business users, business application, business applications, product owners can,
      careers, job applicants, fundraising, charity, volunteers, volunteering, donors, church, non profit,
      community site, membership management, wiki for, customer data, insurance claims, legal advice,
      quotations, receipts, bookkeeping, commission, commissions, franchise,`,
    faint: `calendar, meetings, meeting, sales order, todo, todos, service desk, leads management, reminders,
      newsletter signup, surveys and polls, polls,`,
  },
  // Science as an application
  {
    telling: `scientists, researchers can, for researchers, astronomers, citizen science`,
    fair: `researcher, researchers, telescope, astronomy, specimens, species, genomics, genome browser,
      proteomics, laboratory, beamline, beamlines, crystallography, spectroscopy, weather forecast,
      open data portal, scientific publications, peer review, field observations, geology, oceanography`,
    faint: `climate, science, research, scientific, genome, protein, molecular,`,
  },
];

/** All trades as groups of words. */
export const TRADE_WORDS: readonly WordGroup[] = [
  { weight: TELLING, words: TRADES.flatMap(trade => split(trade.telling)) },
  { weight: FAIR, words: TRADES.flatMap(trade => split(trade.fair)) },
  { weight: FAINT, words: TRADES.flatMap(trade => split(trade.faint)) },
];

function split(list = ''): string[] {
  return list
    .split(',')
    .map(words => words.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
}
